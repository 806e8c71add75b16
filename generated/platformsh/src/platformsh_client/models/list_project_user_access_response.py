from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .user_project_access import UserProjectAccess


class ListProjectUserAccessResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    items: list[UserProjectAccess] | None = None
