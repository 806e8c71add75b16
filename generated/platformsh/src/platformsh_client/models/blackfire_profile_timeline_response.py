from typing import Any
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .blackfire_profile_timeline_response_language import BlackfireProfileTimelineResponseLanguage


class BlackfireProfileTimelineResponse(Model):
    agent: UUID = Field(alias="_agent")
    branch_machine_name: str = Field(alias="_branch_machine_name")
    environment_id: str = Field(alias="_environment_id")
    project_id: str = Field(alias="_project_id")
    uuid: UUID = Field(alias="_uuid")
    dimension: str
    language: BlackfireProfileTimelineResponseLanguage
    time: int
    timeline: dict[str, Any]
