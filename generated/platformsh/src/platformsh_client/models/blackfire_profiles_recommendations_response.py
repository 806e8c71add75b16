from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .blackfire_profiles_recommendations_response_recommendation import (
    BlackfireProfilesRecommendationsResponseRecommendation,
)


class BlackfireProfilesRecommendationsResponse(Model):
    project_id: str = Field(alias="_project_id")
    environment_id: str = Field(alias="_environment_id")
    branch_machine_name: str = Field(alias="_branch_machine_name")
    agent: UUID = Field(alias="_agent")
    from_: int = Field(alias="_from")
    to: int = Field(alias="_to")
    transaction: str | None = Field(default=None, alias="_transaction")
    recommendations: list[BlackfireProfilesRecommendationsResponseRecommendation]
    tested_transactions: list[str] | None = None
    untested_top_transactions: list[str] | None = None
    total: int
