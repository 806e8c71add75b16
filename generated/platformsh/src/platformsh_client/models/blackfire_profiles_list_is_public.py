from typing import Annotated, Any, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model, OpenIntEnum, OpenStrEnum


class BlackfireProfilesListIsPublic(OpenStrEnum):
    TRUE = "true"
    FALSE = "false"


class BlackfireProfilesListResponseProfileAgent(Model):
    env_uuid: UUID | None = None
    is_env: bool | None = None
    name: str | None = None
    uuid: UUID | None = None


class BlackfireProfilesListResponseProfileContextType(OpenStrEnum):
    HTTP_REQUEST = "http-request"
    CLI = "cli"
    NO_OP = "no-op"


class BlackfireProfilesListResponseProfileContext(Model):
    args: list[str] | None = None
    method: str | None = None
    path: str | None = None
    status_code: int | None = None
    type: BlackfireProfilesListResponseProfileContextType | None = None
    uri: str | None = None


class BlackfireProfilesListResponseProfileDataEnvelope(Model):
    cpu: float | int | None = None
    ct: float | int | None = None
    io: float | int | None = None
    mu: float | int | None = None
    nw: float | int | None = None
    pmu: float | int | None = None
    wt: float | int | None = None


class BlackfireProfilesListResponseProfileDataImportantMetricsHttpRequests(Model):
    ct: float | int | None = None
    wt: float | int | None = None


class BlackfireProfilesListResponseProfileDataImportantMetricsSqlQueries(Model):
    ct: float | int | None = None
    wt: float | int | None = None


class BlackfireProfilesListResponseProfileDataImportantMetrics(Model):
    http_requests: BlackfireProfilesListResponseProfileDataImportantMetricsHttpRequests | None = (
        None
    )
    sql_queries: BlackfireProfilesListResponseProfileDataImportantMetricsSqlQueries | None = None


class BlackfireProfilesListResponseProfileData(Model):
    envelope: BlackfireProfilesListResponseProfileDataEnvelope | None = None
    important_metrics: BlackfireProfilesListResponseProfileDataImportantMetrics | None = None


class BlackfireProfilesListResponseProfileLinksApiGraph(Model):
    href: str
    type: str


class BlackfireProfilesListResponseProfileLinksApiProfile(Model):
    href: str
    type: str


class BlackfireProfilesListResponseProfileLinksApiSubprofiles(Model):
    href: str
    type: str


class BlackfireProfilesListResponseProfileLinksApiTimeline(Model):
    href: str
    type: str


class BlackfireProfilesListResponseProfileLinksGraphUrl(Model):
    href: str
    type: str


class BlackfireProfilesListResponseProfileLinks(Model):
    api_graph: BlackfireProfilesListResponseProfileLinksApiGraph
    api_profile: BlackfireProfilesListResponseProfileLinksApiProfile
    api_subprofiles: BlackfireProfilesListResponseProfileLinksApiSubprofiles
    api_timeline: BlackfireProfilesListResponseProfileLinksApiTimeline | None = None
    graph_url: BlackfireProfilesListResponseProfileLinksGraphUrl | None = None


class BlackfireProfilesListResponseProfileOwner(Model):
    avatar: str | None = None
    name: str | None = None
    uuid: UUID | None = None


class BlackfireProfilesListResponseProfile(Model):
    links: Annotated[BlackfireProfilesListResponseProfileLinks, Field(alias="_links")]
    agent: BlackfireProfilesListResponseProfileAgent | None = None
    caches: dict[str, Any] | None = None
    context: BlackfireProfilesListResponseProfileContext | None = None
    created_at: DateTime | None = None
    """When it was created."""

    data: BlackfireProfilesListResponseProfileData | None = None
    has_timeline: bool | None = None
    is_comparison: bool | None = None
    is_public: bool | None = None
    is_readonly: bool | None = None
    key_page: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    name: str
    owner: BlackfireProfilesListResponseProfileOwner | None = None
    recommendations: int | None = None
    report: dict[str, Any] | None = None
    status_code: int | None = None
    status_name: str | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""

    uuid: UUID
    vulnerable_usages: list[dict[str, Any]] | None = None


class BlackfireProfilesListResponse(Model):
    agent: Annotated[UUID, Field(alias="_agent")]
    """UUID of the Blackfire agent."""

    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    """Name of the branch as machines use it."""

    environment_id: Annotated[str, Field(alias="_environment_id")]
    """Id of the environment."""

    project_id: Annotated[str, Field(alias="_project_id")]
    """Id of the project."""

    page: int
    pages: int
    profiles: list[BlackfireProfilesListResponseProfile]
    total: int


class BlackfireProfilesListSortBy(OpenStrEnum):
    DATE = "date"
    WT = "wt"
    IO = "io"
    CPU = "cpu"
    PMU = "pmu"
    NW = "nw"
    SQL = "sql"
    HTTP = "http"


class BlackfireProfilesListSortOrder(OpenStrEnum):
    ASC = "asc"
    DESC = "desc"


class BlackfireProfilesListStatusCode(OpenIntEnum):
    MINUS_1 = -1
    VALUE_0 = 0
    VALUE_16 = 16
    VALUE_32 = 32
    VALUE_64 = 64
    VALUE_128 = 128
    VALUE_192 = 192


FilterSelectValues: TypeAlias = list[str | None] | dict[str, str | None]


class Mode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class FilterSelect(Model):
    mode: Mode | None = None
    values: FilterSelectValues | None = None
