from .._runtime import Model


class VirtualHostUpdate(Model):
    id: int
    name: str
    root_directory: str | None = None
    application_listen_address: str | None = None
    application_id: int | None = None
