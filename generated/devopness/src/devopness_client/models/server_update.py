from .._runtime import Model


class ServerUpdate(Model):
    credential_id: str | None = None
    id: int
    ip_address: str | None = None
    max_parallel_actions: int | None = None
    ssh_port: int | None = None
