from pydantic import Field

from .._runtime import Model
from .hal_links import HalLinks
from .profile import Profile


class ListProfilesResponse(Model):
    links: HalLinks | None = Field(default=None, alias="_links")
    count: int | None = None
    profiles: list[Profile] | None = None
