"""Documents in which one line at a time is changed; a comment says what becomes of it."""

#: OpenAPI 3.1: allOf, what stands beside a reference, shared and inherited parts, overridden keywords.
MODERN = """\
openapi: 3.1.0
info:
  title: Shop  # becomes: title: Shops
  version: "1"  # becomes: version: "2"
  description: All of it.  # becomes: description: More of it.
externalDocs:
  url: https://docs.example/a  # becomes: url: https://docs.example/b
servers:
  - url: https://{region}.shop.example
    description: Ours.  # becomes: description: Theirs.
    variables:
      region:
        default: eu  # becomes: default: us
        enum:
          - eu
          - us
          - ap  # becomes: - jp
tags:
  - name: Things
    description: Of all kinds.  # becomes: description: Of most kinds.
security:
  - Key: []  # becomes: - Token: []
paths:
  /things/{id}:
    parameters:
      - name: id
        in: path
        required: true
        schema:
          type: string
          maxLength: 30  # becomes: maxLength: 40
      - $ref: '#/components/parameters/Fields'
    get:
      operationId: getThing  # becomes: operationId: readThing
      summary: Get it.  # becomes: summary: Read it.
      tags:
        - Things  # becomes: - Others
      parameters:
        - in: query
          name: depth
          required: false  # becomes: required: true
          schema: {type: integer}
      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Book'}
        '404': {$ref: '#/components/responses/Missing'}
    put:
      operationId: putThing
      deprecated: false  # becomes: deprecated: true
      security:
        - OAuth:
            - read
            - write  # becomes: - admin
      requestBody:
        required: true  # becomes: required: false
        content:
          application/json:
            schema:
              type: object
              properties:
                shared: {$ref: '#/components/schemas/Thing'}
                limited:
                  $ref: '#/components/schemas/Word'
                  maxLength: 5  # becomes: maxLength: 6
                note:
                  type: string
                  default: none  # becomes: default: nothing
      responses:
        '204': {description: Done.}
  /moved:  # becomes: /gone:
    post:
      responses:
        '200':
          description: ''
          headers:
            Total:
              required: true  # becomes: required: false
              schema: {type: integer}
          content:
            application/json:
              schema:
                type: object
                required:
                  - name
                properties:
                  name: {type: [string, 'null']}  # becomes: name: {type: [string]}
                  seen:
                    type: string  # becomes: type: integer
                  union:
                    oneOf:
                      - type: string
                        pattern: ^a  # becomes: pattern: ^b
                      - {type: array, items: {type: string}}
components:
  parameters:
    Fields:
      name: fields
      in: query
      style: pipeDelimited  # becomes: style: spaceDelimited
      explode: false  # becomes: explode: true
      schema: {type: array, items: {type: string}}
  responses:
    Missing:
      description: Not there.  # becomes: description: Not here.
      content:
        application/json:
          schema:
            type: object
            properties:
              code:
                type: integer
                minimum: 3  # becomes: minimum: 4
  securitySchemes:
    Key: {type: apiKey, in: header, name: X-Key}
    Token: {type: http, scheme: bearer}
    OAuth:
      type: oauth2
      description: Ask.  # becomes: description: Do ask.
      flows:
        clientCredentials:
          tokenUrl: https://auth.example/a  # becomes: tokenUrl: https://auth.example/b
          scopes:
            read: May read.  # becomes: read: May read all.
            write: May write.
            admin: May all.
  schemas:
    Word: {type: string, minLength: 1}
    Thing:
      type: object
      required:
        - id
        - kind  # becomes: - size
      properties:
        id:
          type: string
          maxLength: 80  # becomes: maxLength: 90
          readOnly: true  # becomes: readOnly: false
        kind:
          type: string
          enum:
            - small
            - large  # becomes: - huge
        size:
          type: integer
          exclusiveMaximum: 9  # becomes: exclusiveMaximum: 8
        more:
          type: object
          additionalProperties: true  # becomes: additionalProperties: false
          properties: {a: {type: string}}
    Book:
      description: One with pages.  # becomes: description: One with many pages.
      allOf:
        - $ref: '#/components/schemas/Thing'
        - type: object
          required:
            - pages
            - title  # becomes: - author
          properties:
            pages:
              type: integer
              minimum: 1  # becomes: minimum: 2
            title:
              allOf:
                - $ref: '#/components/schemas/Word'
                - maxLength: 100  # becomes: - maxLength: 200
            author: {type: string}
            id:
              minLength: 2  # becomes: minLength: 3
            list:
              type: array
              maxItems: 10  # becomes: maxItems: 20
              items: {type: string}
"""

#: OpenAPI 3.0: null as a flag, limits with flags, `type` lists that are none.
OLDER = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: https://shop.example}]
paths:
  /things:
    get:
      parameters:
        - name: page
          in: query
          description: Which one.  # becomes: description: Which.
          schema:
            type: integer
            minimum: 1
            exclusiveMinimum: false  # becomes: exclusiveMinimum: true
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema:
                type: array
                items: {$ref: '#/components/schemas/Thing'}
components:
  schemas:
    Thing:
      type: object
      properties:
        name:
          type: string
          nullable: true  # becomes: nullable: false
        weight:
          type: number
          maximum: 5
          exclusiveMaximum: true  # becomes: exclusiveMaximum: false
        price:
          type: number
          minimum: 5  # becomes: minimum: 6
          exclusiveMinimum: true
        state: {$ref: '#/components/schemas/State'}
        merged: {$ref: '#/components/schemas/Merged'}
        shared:
          nullable: true
          allOf:
            - $ref: '#/components/schemas/State'
        day:
          type: string
          format: date  # becomes: format: date-time
        old:
          type: string
          deprecated: false  # becomes: deprecated: true
    Merged:
      <<: &shared
        type: string
        maxLength: 5  # becomes: maxLength: 6
      description: Both.  # becomes: description: All.
    State:
      type: string
      nullable: false  # becomes: nullable: true
      enum:
        - open
        - closed  # becomes: - shut
"""

#: Swagger 2.0: definitions, bodies and forms among the parameters, media types of the whole document.
SWAGGER = """\
swagger: "2.0"
info: {title: Shop, version: "1"}
host: shop.example
basePath: /v1
schemes: [https]
consumes:
  - application/json
  - text/plain
produces:
  - application/json
paths:
  /things:
    parameters:
      - name: page
        in: query
        type: integer
        maximum: 10  # becomes: maximum: 20
    get:
      responses:
        '200':
          description: ''
          schema:
            type: array
            items: {$ref: '#/definitions/Thing'}
          headers:
            Total:
              type: integer
              description: How many.  # becomes: description: So many.
    put:
      consumes:
        - text/plain
      parameters:
        - name: text
          in: body
          description: Anything.  # becomes: description: Something.
          required: true  # becomes: required: false
          schema:
            type: string
            maxLength: 7  # becomes: maxLength: 8
      responses: {'204': {description: ''}}
    post:
      consumes: [application/x-www-form-urlencoded]
      parameters:
        - name: size
          in: formData
          type: integer
          required: false  # becomes: required: true
          minimum: 1  # becomes: minimum: 2
        - name: tags
          in: formData
          type: array
          items: {type: string}
          collectionFormat: ssv  # becomes: collectionFormat: pipes
      responses: {'204': {description: ''}}
definitions:
  Thing:
    type: object
    properties:
      name:
        type: string
        x-nullable: true  # becomes: x-nullable: false
      kind:
        description: Which.  # becomes: description: What.
        type: string
  Big:
    allOf:
      - $ref: '#/definitions/Thing'
securityDefinitions:
  OAuth:
    type: oauth2
    flow: application
    tokenUrl: https://auth.example/a  # becomes: tokenUrl: https://auth.example/b
    scopes: {read: May read.}
"""

#: A document in two files, of which the other one is changed.
WHOLE = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: https://shop.example}]
paths:
  /others:
    $ref: parts.yaml#/others
    parameters:
      - name: limit
        in: query
        schema: {type: integer}
  /things:
    get:
      parameters:
        - $ref: parts.yaml#/parameters/page
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema: {$ref: 'parts.yaml#/schemas/Thing'}
components:
  schemas:
    Other:
      $ref: parts.yaml#/schemas/Other
"""
PARTS = """\
others:
  get:
    operationId: getOthers
    summary: All.  # becomes: summary: Some.
    responses: {'204': {description: ''}}
parameters:
  page:
    name: page
    in: query
    required: false  # becomes: required: true
    schema:
      type: integer
      minimum: 1  # becomes: minimum: 2
schemas:
  Thing:
    type: object
    properties:
      name:
        type: string
        maxLength: 8  # becomes: maxLength: 9
      other: {$ref: '#/schemas/Other'}
  Other:
    allOf:
      - type: object
        properties:
          size:
            type: integer
            maximum: 8  # becomes: maximum: 9
"""

#: Corrections of the first document.
OVERLAY = """\
overlay: 1.1.0
info: {title: Corrections, version: "1"}
actions:
  - target: $.info
    update:
      title: Our shop  # becomes: title: Our shops
  - target: $.components.schemas.Thing
    update:
      properties:
        id:
          maxLength: 70  # becomes: maxLength: 60
        added:
          type: string
          pattern: ^a  # becomes: pattern: ^b
  - target: $.components.schemas.Thing.properties.kind.enum
    update: middle
  - target: $.paths['/things/{id}'].get.summary
    update: Fetch it.  # becomes: update: Take it.
"""
