from .._runtime import OpenStrEnum


class UserConsentMethod(OpenStrEnum):
    OPT_IN = "opt-in"
    TEXT_REF = "text-ref"
