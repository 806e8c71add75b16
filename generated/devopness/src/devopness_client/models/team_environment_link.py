from .._runtime import Model


class TeamEnvironmentLink(Model):
    role_id: int
