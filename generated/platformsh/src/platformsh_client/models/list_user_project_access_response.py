from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .user_project_access import UserProjectAccess


class ListUserProjectAccessResponse(Model):
    links: ListLinks | None = Field(default=None, alias="_links")
    items: list[UserProjectAccess] | None = None
