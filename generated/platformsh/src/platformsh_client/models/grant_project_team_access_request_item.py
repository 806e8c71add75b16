from .._runtime import Model


class GrantProjectTeamAccessRequestItem(Model):
    team_id: str
