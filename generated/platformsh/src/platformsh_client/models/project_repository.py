from .._runtime import Model


class ProjectRepository(Model):
    url: str
    client_ssh_key: str | None
