from .._runtime import Model


class GetApplicationMergeStatus499Error(Model):
    code: int
    message: str
