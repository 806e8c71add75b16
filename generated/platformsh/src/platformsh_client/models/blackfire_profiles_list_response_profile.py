from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model
from .blackfire_profiles_list_response_profile_agent import (
    BlackfireProfilesListResponseProfileAgent,
)
from .blackfire_profiles_list_response_profile_context import (
    BlackfireProfilesListResponseProfileContext,
)
from .blackfire_profiles_list_response_profile_data import BlackfireProfilesListResponseProfileData
from .blackfire_profiles_list_response_profile_links import (
    BlackfireProfilesListResponseProfileLinks,
)
from .blackfire_profiles_list_response_profile_owner import (
    BlackfireProfilesListResponseProfileOwner,
)


class BlackfireProfilesListResponseProfile(Model):
    links: Annotated[BlackfireProfilesListResponseProfileLinks, Field(alias="_links")]
    agent: BlackfireProfilesListResponseProfileAgent | None = None
    caches: dict[str, Any] | None = None
    context: BlackfireProfilesListResponseProfileContext | None = None
    created_at: DateTime | None = None
    data: BlackfireProfilesListResponseProfileData | None = None
    has_timeline: bool | None = None
    is_comparison: bool | None = None
    is_public: bool | None = None
    is_readonly: bool | None = None
    key_page: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    name: str
    owner: BlackfireProfilesListResponseProfileOwner | None = None
    recommendations: int | None = None
    report: dict[str, Any] | None = None
    status_code: int | None = None
    status_name: str | None = None
    updated_at: DateTime | None = None
    uuid: UUID
    vulnerable_usages: list[dict[str, Any]] | None = None
