export type { ReportLocale } from './locale.ts'
export { metricsReport, type MetricsReportOptions } from './metrics-report.ts'
export { roiReport, type RoiReportOptions } from './roi-report.ts'
