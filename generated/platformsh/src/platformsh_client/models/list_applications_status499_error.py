from .._runtime import Model


class ListApplicationsStatus499Error(Model):
    code: int
    message: str
