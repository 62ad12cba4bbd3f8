import { expect, test } from 'vitest'
import { sumUpJobs } from './job-writes.ts'

const post = (id: string, lane = 'a') => ({ type: 'post' as const, job: { id, lane, kind: 'task', body: null } })
const cancel = (id: string) => ({ type: 'cancel' as const, id })

test('a repeated post is left out, whatever it says', () => {
  expect(sumUpJobs([post('1'), post('1', 'b')]).map(({ post: job }) => job?.lane)).toEqual(['a'])
})

test('a cancel takes back an earlier post of the same commit, and a later post counts', () => {
  expect(sumUpJobs([post('1'), cancel('1')])).toEqual([{ id: '1', isCancelled: true, post: undefined }])
  expect(sumUpJobs([cancel('1'), post('1', 'b')])).toMatchObject([{ isCancelled: true, post: { lane: 'b' } }])
  expect(sumUpJobs([post('1'), cancel('1'), post('1', 'c')])).toMatchObject([{ isCancelled: true, post: { lane: 'c' } }])
})

test('posts keep their order', () => {
  expect(sumUpJobs([post('2'), post('1'), cancel('3'), post('0')]).flatMap(({ id, post: job }) => (job === undefined ? [] : [id]))).toEqual(
    ['2', '1', '0'],
  )
})
