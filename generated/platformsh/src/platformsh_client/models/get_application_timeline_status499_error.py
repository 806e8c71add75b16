from .._runtime import Model


class GetApplicationTimelineStatus499Error(Model):
    code: int
    message: str
