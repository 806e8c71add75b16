from .._runtime import Model


class TeamOrganizationLink(Model):
    role_id: int
