from .._runtime import Model


class ConfirmPhoneNumberRequest(Model):
    code: str
