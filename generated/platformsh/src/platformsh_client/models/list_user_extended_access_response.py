from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .list_user_extended_access_response_item import ListUserExtendedAccessResponseItem


class ListUserExtendedAccessResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    items: list[ListUserExtendedAccessResponseItem] | None = None
