from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import Field

from .._runtime import Model
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
    uuid: UUID
    name: str
    created_at: datetime | None = None
    updated_at: datetime | None = None
    metadata: dict[str, Any] | None = None
    data: BlackfireProfilesListResponseProfileData | None = None
    recommendations: int | None = None
    context: BlackfireProfilesListResponseProfileContext | None = None
    status_code: int | None = None
    status_name: str | None = None
    owner: BlackfireProfilesListResponseProfileOwner | None = None
    agent: BlackfireProfilesListResponseProfileAgent | None = None
    has_timeline: bool | None = None
    is_public: bool | None = None
    is_readonly: bool | None = None
    is_comparison: bool | None = None
    caches: dict[str, Any] | None = None
    report: dict[str, Any] | None = None
    vulnerable_usages: list[dict[str, Any]] | None = None
    key_page: dict[str, Any] | None = None
    links: BlackfireProfilesListResponseProfileLinks = Field(alias="_links")
