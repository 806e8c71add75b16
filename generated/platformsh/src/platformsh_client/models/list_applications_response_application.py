from .._runtime import Model
from .list_applications_response_application_profile_type import (
    ListApplicationsResponseApplicationProfileType,
)


class ListApplicationsResponseApplication(Model):
    name: str
    profile_types: dict[str, ListApplicationsResponseApplicationProfileType]
    languages: list[str]
