from typing import Any
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .blackfire_profile_timeline_response_language import BlackfireProfileTimelineResponseLanguage


class BlackfireProfileTimelineResponse(Model):
    project_id: str = Field(alias="_project_id")
    environment_id: str = Field(alias="_environment_id")
    branch_machine_name: str = Field(alias="_branch_machine_name")
    agent: UUID = Field(alias="_agent")
    uuid: UUID = Field(alias="_uuid")
    timeline: dict[str, Any]
    dimension: str
    time: int
    language: BlackfireProfileTimelineResponseLanguage
