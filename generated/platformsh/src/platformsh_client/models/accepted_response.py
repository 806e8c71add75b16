from .._runtime import Model


class AcceptedResponse(Model):
    status: str
    code: int
