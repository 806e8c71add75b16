from .._runtime import Model


class AcceptedResponse(Model):
    code: int
    status: str
