from .._runtime import OpenStrEnum


class InviteStatusEnum(OpenStrEnum):
    EXPIRED = "EXPIRED"
    PENDING = "PENDING"
