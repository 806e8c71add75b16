from .._runtime import Model
from .blackfire_profiles_list_response_profile_context_type import (
    BlackfireProfilesListResponseProfileContextType,
)


class BlackfireProfilesListResponseProfileContext(Model):
    args: list[str] | None = None
    method: str | None = None
    path: str | None = None
    status_code: int | None = None
    type: BlackfireProfilesListResponseProfileContextType | None = None
    uri: str | None = None
