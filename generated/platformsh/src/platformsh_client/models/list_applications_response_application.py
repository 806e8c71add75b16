from .._runtime import Model
from .list_applications_response_application_profile_type import (
    ListApplicationsResponseApplicationProfileType,
)


class ListApplicationsResponseApplication(Model):
    languages: list[str]
    name: str
    profile_types: dict[str, ListApplicationsResponseApplicationProfileType]
