import type { Sql } from '../database/database.ts'
import { pageThrough, type Counts } from './batches.ts'

/** Removes the pieces of uploads that were cut off: no file names them, and none was added for so long. Counts pieces. */
export function removeCutOffUploads(sql: Sql, silentMs: number): Counts {
  return pageThrough(sql, REMOVE, silentMs)
}

const REMOVE = `
with page as (
  select tenant, upload, written_at from crossdesk.blob_piece
  where (tenant, upload) > ($1, $2) and piece = 0
  order by tenant, upload limit $3::integer
), cut_off as (
  select tenant, upload from page
  where written_at < now() - $4::float8 * interval '1 ms'
    and not exists (select from crossdesk.blob where blob.tenant = page.tenant and blob.upload = page.upload)
    and not exists (
      select from crossdesk.blob_piece piece
      where piece.tenant = page.tenant and piece.upload = page.upload and piece.written_at >= now() - $4::float8 * interval '1 ms'
    )
), removed as (
  delete from crossdesk.blob_piece piece using cut_off where piece.tenant = cut_off.tenant and piece.upload = cut_off.upload returning true
)
select (select count(*)::float8 from removed) as count,
  (select json_build_array(tenant, upload) from page order by tenant desc, upload desc limit 1) as last`
