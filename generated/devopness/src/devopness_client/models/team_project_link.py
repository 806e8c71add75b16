from .._runtime import Model


class TeamProjectLink(Model):
    role_id: int
