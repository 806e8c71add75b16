from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .blackfire_profiles_recommendations_response_recommendation import (
    BlackfireProfilesRecommendationsResponseRecommendation,
)


class BlackfireProfilesRecommendationsResponse(Model):
    agent: Annotated[UUID, Field(alias="_agent")]
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    environment_id: Annotated[str, Field(alias="_environment_id")]
    from_: Annotated[int, Field(alias="_from")]
    project_id: Annotated[str, Field(alias="_project_id")]
    to: Annotated[int, Field(alias="_to")]
    transaction: Annotated[str | None, Field(alias="_transaction")] = None
    recommendations: list[BlackfireProfilesRecommendationsResponseRecommendation]
    tested_transactions: list[str] | None = None
    total: int
    untested_top_transactions: list[str] | None = None
