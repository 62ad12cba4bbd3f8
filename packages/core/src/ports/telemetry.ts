/** Figures about the running system; an adapter to OpenTelemetry is ten lines. Names are dotted: `desk.inbound.events`. */
export interface Telemetry {
  /** Adds to a counter. */
  count(name: string, value: number, attributes?: TelemetryAttributes): void
  /** Records one observation of a distribution; the name ends in its unit, `desk.handler.ms`. */
  record(name: string, value: number, attributes?: TelemetryAttributes): void
}

/** Dimensions of a figure; few values each, never an id of a person. */
export type TelemetryAttributes = Readonly<Record<string, string | number | boolean>>

/** Counts nothing. */
export const silentTelemetry: Telemetry = { count() {}, record() {} }
