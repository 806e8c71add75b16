from .._runtime import OpenStrEnum


class TicketTicketSharingStatus(OpenStrEnum):
    TS_SENT_TO_PLATFORM = "ts_sent_to_platform"
    TS_ACCEPTED_BY_PLATFORM = "ts_accepted_by_platform"
    TS_RETURNED_FROM_PLATFORM = "ts_returned_from_platform"
    TS_SOLVED_BY_PLATFORM = "ts_solved_by_platform"
    TS_REJECTED_BY_PLATFORM = "ts_rejected_by_platform"
