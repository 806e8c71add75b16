from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .team_project_access_links_delete import TeamProjectAccessLinksDelete
from .team_project_access_links_self import TeamProjectAccessLinksSelf
from .team_project_access_links_update import TeamProjectAccessLinksUpdate


class TeamProjectAccessLinks(Model):
    delete: TeamProjectAccessLinksDelete | None = None
    self_: Annotated[TeamProjectAccessLinksSelf | None, Field(alias="self")] = None
    update: TeamProjectAccessLinksUpdate | None = None
