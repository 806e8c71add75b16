from .._runtime import Model
from .blackfire_profiles_list_response_profile_context_type import (
    BlackfireProfilesListResponseProfileContextType,
)


class BlackfireProfilesListResponseProfileContext(Model):
    uri: str | None = None
    method: str | None = None
    status_code: int | None = None
    path: str | None = None
    type: BlackfireProfilesListResponseProfileContextType | None = None
    args: list[str] | None = None
