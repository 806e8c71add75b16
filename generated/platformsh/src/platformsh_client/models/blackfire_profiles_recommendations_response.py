from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .blackfire_profiles_recommendations_response_recommendation import (
    BlackfireProfilesRecommendationsResponseRecommendation,
)


class BlackfireProfilesRecommendationsResponse(Model):
    agent: UUID = Field(alias="_agent")
    branch_machine_name: str = Field(alias="_branch_machine_name")
    environment_id: str = Field(alias="_environment_id")
    from_: int = Field(alias="_from")
    project_id: str = Field(alias="_project_id")
    to: int = Field(alias="_to")
    transaction: str | None = Field(default=None, alias="_transaction")
    recommendations: list[BlackfireProfilesRecommendationsResponseRecommendation]
    tested_transactions: list[str] | None = None
    total: int
    untested_top_transactions: list[str] | None = None
