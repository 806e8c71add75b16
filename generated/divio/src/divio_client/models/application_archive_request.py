from .._runtime import Model


class ApplicationArchiveRequest(Model):
    delete_immediately: bool | None = None
    verify_name: str
