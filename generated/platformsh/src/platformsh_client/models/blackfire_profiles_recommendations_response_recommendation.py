from typing import Annotated, Any

from pydantic import Field

from .._runtime import Model
from .blackfire_profiles_recommendations_response_recommendation_links import (
    BlackfireProfilesRecommendationsResponseRecommendationLinks,
)


class BlackfireProfilesRecommendationsResponseRecommendation(Model):
    links: Annotated[
        BlackfireProfilesRecommendationsResponseRecommendationLinks | None, Field(alias="_links")
    ] = None
    constraint: dict[str, Any] | None = None
    name: str
    total: int
