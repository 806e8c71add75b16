from .._runtime import OpenStrEnum


class TriggerWhenConditionType(OpenStrEnum):
    REQUEST_BODY = "request_body"
