from .._runtime import Model


class AccountInfoEditRequest(Model):
    communication_email: str | None = None
