from .._runtime import Model


class VirtualHostUpdate(Model):
    application_id: int | None = None
    application_listen_address: str | None = None
    id: int
    name: str
    root_directory: str | None = None
