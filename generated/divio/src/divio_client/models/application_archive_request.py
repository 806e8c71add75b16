from .._runtime import Model


class ApplicationArchiveRequest(Model):
    verify_name: str
    delete_immediately: bool | None = None
