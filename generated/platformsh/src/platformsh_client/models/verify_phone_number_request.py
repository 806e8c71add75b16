from .._runtime import Model
from .verify_phone_number_request_channel import VerifyPhoneNumberRequestChannel


class VerifyPhoneNumberRequest(Model):
    channel: VerifyPhoneNumberRequestChannel
    phone_number: str
