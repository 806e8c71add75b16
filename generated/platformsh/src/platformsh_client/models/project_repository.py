from .._runtime import Model


class ProjectRepository(Model):
    client_ssh_key: str | None
    url: str
