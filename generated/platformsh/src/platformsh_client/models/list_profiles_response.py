from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .hal_links import HalLinks
from .profile import Profile


class ListProfilesResponse(Model):
    links: Annotated[HalLinks | None, Field(alias="_links")] = None
    count: int | None = None
    profiles: list[Profile] | None = None
