from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .blackfire_profiles_list_response_profile import BlackfireProfilesListResponseProfile


class BlackfireProfilesListResponse(Model):
    project_id: str = Field(alias="_project_id")
    environment_id: str = Field(alias="_environment_id")
    branch_machine_name: str = Field(alias="_branch_machine_name")
    agent: UUID = Field(alias="_agent")
    profiles: list[BlackfireProfilesListResponseProfile]
    page: int
    pages: int
    total: int
