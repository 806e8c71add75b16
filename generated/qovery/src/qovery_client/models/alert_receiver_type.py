from .._runtime import OpenStrEnum


class AlertReceiverType(OpenStrEnum):
    SLACK = "SLACK"
    EMAIL = "EMAIL"
