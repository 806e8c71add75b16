from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .blackfire_profiles_list_response_profile import BlackfireProfilesListResponseProfile


class BlackfireProfilesListResponse(Model):
    agent: Annotated[UUID, Field(alias="_agent")]
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    environment_id: Annotated[str, Field(alias="_environment_id")]
    project_id: Annotated[str, Field(alias="_project_id")]
    page: int
    pages: int
    profiles: list[BlackfireProfilesListResponseProfile]
    total: int
