from .._runtime import Model


class ServerUpdate(Model):
    id: int
    ip_address: str | None = None
    ssh_port: int | None = None
    max_parallel_actions: int | None = None
    credential_id: str | None = None
