from .._runtime import Model


class GrantTeamProjectAccessRequestItem(Model):
    project_id: str
