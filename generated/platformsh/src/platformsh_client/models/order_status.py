from .._runtime import OpenStrEnum


class OrderStatus(OpenStrEnum):
    COMPLETED = "completed"
    PAST_DUE = "past_due"
    PENDING = "pending"
    CANCELED = "canceled"
    PAYMENT_FAILED_SOFT_DECLINE = "payment_failed_soft_decline"
    PAYMENT_FAILED_HARD_DECLINE = "payment_failed_hard_decline"
