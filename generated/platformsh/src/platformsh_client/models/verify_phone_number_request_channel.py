from .._runtime import OpenStrEnum


class VerifyPhoneNumberRequestChannel(OpenStrEnum):
    SMS = "sms"
    WHATSAPP = "whatsapp"
    CALL = "call"
