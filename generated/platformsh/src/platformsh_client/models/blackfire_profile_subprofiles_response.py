from typing import Any
from uuid import UUID

from pydantic import Field

from .._runtime import Model


class BlackfireProfileSubprofilesResponse(Model):
    project_id: str = Field(alias="_project_id")
    environment_id: str = Field(alias="_environment_id")
    branch_machine_name: str = Field(alias="_branch_machine_name")
    agent: UUID = Field(alias="_agent")
    uuid: UUID = Field(alias="_uuid")
    subprofiles: dict[str, Any]
