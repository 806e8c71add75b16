from .._runtime import Model


class SendOrgMfaRemindersResponseValue(Model):
    code: int | None = None
    message: str | None = None
