/*
Its start key lies in one of two ranges.
@fragment
*/
(r.startKey > $low AND r.startKey < $high OR r.startKey > $low0 AND r.startKey < $high0)
