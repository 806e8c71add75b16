from .._runtime import Model


class ResetEmailAddressRequest(Model):
    email_address: str
